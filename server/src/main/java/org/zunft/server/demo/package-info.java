/**
 * The demo organisation: invented people and firms, their needs and a year of history. Rule of the room: everything
 * follows from the files under {@code demo/} on the class path, a seed and the day; nobody in it exists.
 */
@NullMarked
package org.zunft.server.demo;

import org.jspecify.annotations.NullMarked;
