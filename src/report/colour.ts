import { Chalk } from 'chalk';
import type { Paint } from './paint.ts';

const chalk = new Chalk({ level: 1 });

/** Inks from the sixteen colours that every terminal has and that follow the reader's own theme. */
export const coloured: Paint = {
  error: (text) => chalk.red.bold(text),
  warning: (text) => chalk.yellow.bold(text),
  info: (text) => chalk.cyan.bold(text),
  success: (text) => chalk.green.bold(text),
  frame: (text) => chalk.blue(text),
  strong: (text) => chalk.bold(text),
  quiet: (text) => chalk.dim(text),
};
