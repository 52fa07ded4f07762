/** The commands as people run them: the launcher of the built distribution in a process of its own. */
@NullMarked
package org.zunft.server.cli;

import org.jspecify.annotations.NullMarked;
