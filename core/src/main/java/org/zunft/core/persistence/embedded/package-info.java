/**
 * The database that comes with the program: a MariaDB server of its own in the data folder, for everybody who has not
 * set up one. Rule of the room: it knows folders and processes, no tables; whoever calls it gets a login and nothing
 * else.
 */
@NullMarked
package org.zunft.core.persistence.embedded;

import org.jspecify.annotations.NullMarked;
