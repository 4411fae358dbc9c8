package io.github.spacecraftcatalog.fetch;

import java.net.URI;
import java.time.Instant;

/**
 * An answer that is kept, and where it comes from.
 *
 * @param url what was asked
 * @param asked when
 * @param validators what the server wants to be shown when it is asked again
 * @param body what it answered, to the byte
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Receipt(URI url, Instant asked, Validators validators, byte[] body) {}
