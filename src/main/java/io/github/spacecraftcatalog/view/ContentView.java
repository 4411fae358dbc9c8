package io.github.spacecraftcatalog.view;

/**
 * A hand-written page.
 *
 * @param frame what is around it
 * @param title its heading
 * @param html its text as HTML, safe by construction: raw HTML in the source was escaped
 */
public record ContentView(FrameView frame, String title, String html) {}
