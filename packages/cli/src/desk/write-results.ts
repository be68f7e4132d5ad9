import { randomUUID } from 'node:crypto';
import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { DeskError } from './desk-error.js';

/** A file of results that is in place only once it is complete. */
interface ResultsFile {
  readonly stream: Writable;
  /** Puts it in place; the stream has ended. */
  commit(): Promise<void>;
  /** Takes away what was written. A file that was there before stays as it was. */
  discard(): Promise<void>;
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EACCES: 'you may not write there',
  EPERM: 'it may not be replaced. Is it open in another program?',
  EBUSY: 'it is open in another program',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The error of writing a file as a sentence; any other as it is. */
export function writeError(path: string, error: unknown): unknown {
  const why = WHY[codeOf(error)];
  return why === undefined ? error : new DeskError(`${path} cannot be written: ${why}.`);
}

/** The file that a path leads to, through links; the path itself where nothing is there yet. */
async function targetOf(path: string, input: string | undefined): Promise<{ target: string; mode: number }> {
  const target = await realpath(path).catch(() => null);
  if (target === null) return { target: path, mode: 0o666 };
  const there = await stat(target);
  const read = input === undefined ? undefined : await stat(input);
  if (there.dev === read?.dev && there.ino === read.ino) {
    throw new DeskError(
      `${path} is the list itself, which is never written over. Name another file after --out.`,
    );
  }
  if (!there.isFile())
    throw new DeskError(
      `${path} is ${there.isDirectory() ? 'a folder' : 'not a file'}. Name a file after --out.`,
    );
  return { target, mode: there.mode & 0o777 };
}

/**
 * Opens a file beside `path`, to take its place when it is complete.
 *
 * @param input the list that is read, which is never replaced; undefined where it is no file
 * @throws DeskError when `path` is the list, or nothing can be written there
 */
export async function openResults(path: string, input: string | undefined): Promise<ResultsFile> {
  const { target, mode } = await targetOf(path, input);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.part`);
  const file = await open(beside, 'wx', mode).catch((error: unknown) => {
    throw writeError(path, error);
  });
  const stream = file.createWriteStream({ flush: true });
  return {
    stream,
    commit: () =>
      rename(beside, target).catch((error: unknown) => {
        throw writeError(path, error);
      }),
    discard: async () => {
      await new Promise<void>((resolve) =>
        stream.closed ? resolve() : stream.once('close', resolve).destroy(),
      );
      await unlink(beside).catch(() => undefined);
    },
  };
}
