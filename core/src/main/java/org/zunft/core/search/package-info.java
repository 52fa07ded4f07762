/**
 * Retrieval with Lucene. Rule of the room: the index is a cache that can be rebuilt from the database at any time, and
 * nothing outside this room imports Lucene.
 */
@NullMarked
package org.zunft.core.search;

import org.jspecify.annotations.NullMarked;
