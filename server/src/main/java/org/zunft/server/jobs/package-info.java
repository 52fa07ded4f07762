/** What the server does by itself now and then. Rule of the room: a job may be late, and may run twice. */
@NullMarked
package org.zunft.server.jobs;

import org.jspecify.annotations.NullMarked;
