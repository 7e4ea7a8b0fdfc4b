// Loaded before a build (`node --import`): a clock years ahead, and a disk that lists its files the other way round.
// A build that asks for the time, or that trusts the order of a folder, then gives other bytes.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const YEARS = 5 * 365.25 * 24 * 3600 * 1000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() + YEARS] : args));
  }
  static now() {
    return RealDate.now() + YEARS;
  }
};

const reversed = (list) => (Array.isArray(list) ? [...list].reverse() : list);

const { readdir, readdirSync } = fs;
const readdirLater = fs.promises.readdir;
fs.readdirSync = (...args) => reversed(readdirSync(...args));
fs.readdir = (path, ...rest) => {
  const done = rest.pop();
  readdir(path, ...rest, (error, list) => done(error, reversed(list)));
};
fs.promises.readdir = async (...args) => reversed(await readdirLater(...args));
syncBuiltinESMExports();
