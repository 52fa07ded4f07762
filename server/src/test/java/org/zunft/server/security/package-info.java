@NullMarked
package org.zunft.server.security;

import org.jspecify.annotations.NullMarked;
