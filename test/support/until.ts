/** Waits for something that another process or activity brings about. @throws after the seconds, saying what for */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain: ${what}`);
    await new Promise((go) => setTimeout(go, 50));
  }
}
