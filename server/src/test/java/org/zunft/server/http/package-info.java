@NullMarked
package org.zunft.server.http;

import org.jspecify.annotations.NullMarked;
