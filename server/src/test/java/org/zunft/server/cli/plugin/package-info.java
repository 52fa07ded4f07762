@NullMarked
package org.zunft.server.cli.plugin;

import org.jspecify.annotations.NullMarked;
