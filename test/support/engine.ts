import { ensureEngine } from '../../local/engine/ensure-engine';
import { startEngine } from '../../local/engine/start-engine';

export interface TestEngine {
  address: string;
  stop(): Promise<void>;
}

/** The real engine, of its own for one test file, with nothing kept. It is never shared: namespaces would mix. */
export async function testEngine(): Promise<TestEngine> {
  const engine = await startEngine({ path: await ensureEngine() });
  return { address: engine.address, stop: () => engine.stop() };
}
