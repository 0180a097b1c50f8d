export interface EngineFlags {
  port: number;
  uiPort: number;
  /** Nothing: the engine forgets everything when it stops. */
  dbFile?: string | undefined;
  /** Where it serves its own figures; any free port when not given. */
  metricsPort?: number | undefined;
}

/** The arguments that start the development server: loopback only, able to skip time. */
export function engineFlags({ port, uiPort, dbFile, metricsPort }: EngineFlags): string[] {
  const store = ['--db-filename', dbFile ?? '', '--sqlite-pragma', 'journal_mode=WAL'];
  return [
    'server',
    'start-dev',
    ...(dbFile === undefined ? [] : [...store, '--sqlite-pragma', 'synchronous=NORMAL']),
    ...['--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort), '--log-level', 'error'],
    ...(metricsPort === undefined ? [] : ['--metrics-port', String(metricsPort)]),
    ...['--dynamic-config-value', 'frontend.WorkflowTimeSkippingEnabled=true'],
    ...['--dynamic-config-value', 'frontend.WorkflowTimeSkippingMaxSkipPerSession=10000'],
    // Without it each jump of a workflow's clock takes a second, with it a fifth of one.
    ...['--dynamic-config-value', 'history.timerProcessorMaxTimeShift="1ms"'],
  ];
}
