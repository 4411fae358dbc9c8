// What the measuring was done on.

import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import { ask } from "./process.mjs";

const firstLine = (text) => text.trim().split("\n")[0];

const javaProgram = () => (process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : "java");

export async function machine(work, hasHugo) {
  const hugo = hasHugo ? /v[\d.]+\S*/.exec(await ask("hugo", "version"))[0] : undefined;
  const [, fileSystem] = (await ask("df", "--output=fstype", work)).trim().split("\n");
  return [
    `${availableParallelism()} × ${cpus()[0].model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    `${type()} ${release()}`,
    `${fileSystem} as file system`,
    firstLine(await ask(javaProgram(), "-version")),
    `Node.js ${process.version}`,
    firstLine(await ask("cc", "--version")),
    ...(hugo ? [`Hugo ${hugo}`] : []),
    `load ${loadavg()[0].toFixed(1)} at the start`,
  ].join(", ");
}
