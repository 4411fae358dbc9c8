package io.github.spacecraftcatalog.view;

/**
 * What stands at an address that a record had under another name.
 *
 * @param frame what is around it
 * @param target the record's name and page
 */
public record MovedView(FrameView frame, LinkView target) {}
