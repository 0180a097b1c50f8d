/** What one check or suite came to. */
export interface Counted {
  passed: number;
  failed: number;
}

interface Line extends Counted {
  name: string;
  seconds: number;
}

/** Adds up what was run and tells it at the end. */
export function tally() {
  const lines: Line[] = [];
  let last = performance.now();
  return {
    add(name: string, counted: Counted): void {
      const now = performance.now();
      lines.push({ name, ...counted, seconds: Math.round((now - last) / 100) / 10 });
      last = now;
      console.log(
        `${counted.failed === 0 ? 'ok' : 'FAILED'}  ${name}: ${counted.passed} passed, ${counted.failed} failed`,
      );
    },
    /** Prints the table and the last line. @returns the exit status */
    report(): number {
      const sum = (of: keyof Counted): number => lines.reduce((total, line) => total + line[of], 0);
      console.table(lines);
      console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
      return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
    },
  };
}
