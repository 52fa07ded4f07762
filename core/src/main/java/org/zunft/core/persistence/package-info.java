/**
 * Where everything is kept: MariaDB through jOOQ, its migrations and the transactions. Adapters are called technology
 * plus port, such as {@code JooqNeeds}. Rule of the room: the only one that imports {@code org.jooq}, Flyway and the
 * connection pool; no {@code Record} of jOOQ leaves it.
 */
@NullMarked
package org.zunft.core.persistence;

import org.jspecify.annotations.NullMarked;
