package io.github.spacecraftcatalog.picture;

/** Which of the forms of a picture a file is. */
public enum ImagePart {
  /** The picture, in whatever size. */
  WHOLE,
  /** The small version that the source makes, which can be cropped. */
  THUMBNAIL,
  /** The form that stands on light ground without a box. */
  FOR_LIGHT,
  /** The form that stands on dark ground without a box. */
  FOR_DARK
}
