/**
 * What every store owes the ports, written once and run against memory and MariaDB. Rule of the room: a contract
 * speaks to the ports alone.
 */
@NullMarked
package org.zunft.core.contract;

import org.jspecify.annotations.NullMarked;
