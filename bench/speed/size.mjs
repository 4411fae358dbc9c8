// The rounds for one number of spacecraft.

import { join } from "node:path";
import { Hugo, Ours, Writer } from "./contestants.mjs";
import { clientIndexOf, contentOf } from "./folders.mjs";

const PREVIEWS = 3;

/** All that is measured with so many spacecraft. */
export class Size {
  #count;
  #rounds;
  #isLarge;
  #options;
  #folders;
  #ours;
  #hugo;
  #writer;
  #work;
  #bytes = 0;
  #last;
  #runs = {};

  constructor(count, options, { tools, work, meter, folders }) {
    this.#count = count;
    this.#rounds = options.roundsOf(count);
    this.#isLarge = options.isLarge(count);
    this.#options = { ...options, hugo: options.hasHugo(count) };
    this.#folders = folders;
    this.#work = work;
    this.#ours = new Ours(join(work, `project-${count}`), meter);
    this.#hugo = new Hugo(meter);
    this.#writer = new Writer(tools, join(work, `pack-${count}`), meter);
  }

  async measure() {
    await this.#ours.prepare(this.#count);
    // Builds the program, if need be.
    await this.#ours.version();
    const warm = await this.#warmUp();
    for (let round = 1; round <= this.#rounds; round++) {
      console.error(`${this.#count} spacecraft, round ${round} of ${this.#rounds}`);
      await this.#repeatedRound(warm);
      await this.#freshRound();
    }
    const result = {
      count: this.#count,
      rounds: this.#rounds,
      runs: this.#runs,
      ...warm.told,
      ...(await this.#previews()),
      verbose: await this.#verbose(),
    };
    this.#finish(warm);
    return result;
  }

  #fresh(name) {
    return this.#folders.fresh(name, this.#bytes);
  }

  #record(name, taken) {
    const { wall, cpu, peak, written } = taken;
    (this.#runs[name] ??= []).push({ wall, cpu, peak, written });
  }

  /**
   * Files come into memory, cards are drawn, and what is built is told. Counted only where all of it
   * does not fit into memory anyway.
   */
  async #warmUp() {
    console.error(`${this.#count} spacecraft, a first time`);
    const out = this.#fresh("ours");
    const taken = await this.#buildOurs(out);
    if (this.#isLarge && this.#options.hasOurs) {
      this.#record("ours, cards drawn", taken);
    }
    const told = { ours: contentOf(out), clientIndex: clientIndexOf(out) };
    this.#bytes = told.ours.bytes;
    if (this.#options.hasWriter) {
      await this.#writer.prepare(out);
    }
    const hugo = this.#options.hugo ? await this.#warmUpHugo(told) : undefined;
    return { out, hugo, told };
  }

  async #warmUpHugo(told) {
    const site = this.#fresh("hugo-source");
    const out = this.#fresh("hugo");
    await this.#hugo.convert(this.#ours.captures, site);
    await this.#hugo.build(site, out);
    told.hugo = contentOf(out);
    return { site, out };
  }

  /** Each into a folder of its own, one after the other. */
  async #freshRound() {
    if (this.#options.hasOurs) {
      if (!this.#isLarge) {
        this.#ours.forget();
        await this.#freshOurs("ours, cards drawn");
      }
      await this.#freshOurs("ours");
    }
    if (this.#options.hugo) {
      await this.#freshHugo();
    }
    if (this.#options.hasWriter) {
      const out = this.#fresh("writer");
      this.#record("writer", await this.#writer.write(out));
      this.#folders.finished(out);
    }
  }

  async #freshOurs(name) {
    const out = this.#fresh("ours");
    this.#record(name, await this.#buildOurs(out));
    this.#folders.finished(out);
  }

  async #freshHugo() {
    const site = this.#fresh("hugo-source");
    const out = this.#fresh("hugo");
    const conversion = await this.#hugo.convert(this.#ours.captures, site);
    const build = await this.#hugo.build(site, out);
    this.#record("conversion", conversion);
    this.#record("hugo", build);
    this.#record("hugo, converted", {
      wall: conversion.wall + build.wall,
      cpu: conversion.cpu + build.cpu,
      peak: Math.max(conversion.peak, build.peak),
    });
    this.#folders.finished(site);
    this.#folders.finished(out);
  }

  /** Into the folder that is there: with nothing changed, then with one record changed. */
  async #repeatedRound({ out, hugo }) {
    if (this.#options.hasOurs) {
      await this.#unchanged(out);
    }
    if (hugo) {
      this.#record("hugo, unchanged", await this.#hugo.build(hugo.site, hugo.out));
    }
    if (this.#options.hasOurs) {
      await this.#ours.changeOne();
      this.#record("ours, one changed", await this.#buildOurs(out));
      this.#record("version", await this.#ours.version());
    }
  }

  #buildOurs(out) {
    this.#last = out;
    return this.#ours.build(out);
  }

  /** After a build into the same folder: only the last one is remembered. */
  async #unchanged(out) {
    if (this.#last !== out) {
      await this.#buildOurs(out);
    }
    const taken = await this.#ours.build(out);
    if (taken.written !== 0) {
      throw new Error(`nothing was changed, but ${taken.written} files were written`);
    }
    this.#record("ours, unchanged", taken);
  }

  async #previews() {
    const previews = [];
    const times = this.#isLarge ? 1 : PREVIEWS;
    for (let i = 0; this.#options.hasOurs && i < times; i++) {
      previews.push(await this.#ours.preview());
    }
    return { previews };
  }

  /** What the program itself tells of its stages, when it can. */
  async #verbose() {
    if (!this.#options.hasOurs || this.#isLarge || !(await this.#ours.hasVerbose())) {
      return undefined;
    }
    const out = this.#fresh("ours");
    const { said } = await this.#ours.build(out, "--verbose");
    this.#folders.finished(out);
    return said.replaceAll(this.#work, "").trim();
  }

  #finish({ out, hugo }) {
    this.#writer.forget();
    for (const folder of [out, hugo?.site, hugo?.out].filter(Boolean)) {
      this.#folders.finished(folder);
    }
  }
}
