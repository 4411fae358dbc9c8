// A picture that fails gives way to the drawing behind it; one that loads covers it.
// Everything else works without scripts.
for (const image of document.querySelectorAll(".plate img")) {
  const plate = image.closest(".plate").classList;
  const settle = () => plate.add(image.naturalWidth > 0 ? "has-picture" : "is-drawn");
  if (image.complete && image.currentSrc) {
    settle();
  } else {
    image.addEventListener("load", settle);
    image.addEventListener("error", settle);
  }
}
