@NullMarked
package org.zunft.server.config;

import org.jspecify.annotations.NullMarked;
