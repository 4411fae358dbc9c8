// A picture for every address of the records' pictures.

import { crc32, deflateSync } from "node:zlib";

const WIDTH = 640;
const HEIGHT = 480;
const TRUE_COLOUR = 2;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A sky above a horizon, with a little noise, so that it weighs what a thumbnail weighs. */
function pixels() {
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  let seed = 1;
  let at = 0;
  for (let y = 0; y < HEIGHT; y++) {
    at++; // Each row says how it is filtered: not at all.
    for (let x = 0; x < WIDTH; x++) {
      seed = (seed * 48271) % 2147483647;
      const noise = seed % 16 === 0 ? 4 : 0;
      const light = (y < HEIGHT * 0.7 ? Math.floor(y / 4) : 200) + noise;
      rows[at++] = light;
      rows[at++] = light;
      rows[at++] = Math.min(255, light + 40);
    }
  }
  return rows;
}

export function picture() {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head[8] = 8;
  head[9] = TRUE_COLOUR;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(pixels(), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
