// Loaded before a command by a test: a machine whose clock was never set, and which reaches no other.
import {Socket} from 'node:net';

const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given: [] | ConstructorParameters<DateConstructor>) {
    if (given.length === 0) super(0);
    else super(...(given as [string]));
  }
  static override now(): number {
    return 0;
  }
} as DateConstructor;

Socket.prototype.connect = () => {
  throw new Error('This machine has no network.');
};
