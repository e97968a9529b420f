/** A line of Astro's log, as Astro hands it to whoever keeps the log. */
export interface LogEvent {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly label: string | null;
  readonly message: string;
}

/** Where Astro writes its log (`logger` in its configuration): warnings and errors go to the command that builds. */
export default function logToParent(): {write: (event: LogEvent) => void} {
  return {
    write: ({level, label, message}) => {
      if (level === 'warn' || level === 'error') process.send?.({logged: {level, label, message}});
    },
  };
}
