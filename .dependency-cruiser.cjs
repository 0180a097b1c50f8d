// The import table of docs/reference/architecture.md: who may import whom.
const own =
  '^(rules|messages|workflows|activities|database|vault|gateway|paper|api|worker|local|test|bench)/';
const only = (folder, allowed) => ({
  name: `${folder}-imports`,
  comment: `${folder} may import: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: own, pathNot: [folder, ...allowed].map((f) => `^${f}/`).join('|') },
});
const noLibraries = (folder, except) => ({
  name: `${folder}-libraries`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    path: ['node_modules', '^[a-z_:]+$'],
    pathNot: except.map((e) => `node_modules/${e}`),
    dependencyTypesNot: ['local', 'type-only'],
  },
});
module.exports = {
  forbidden: [
    only('rules', []),
    only('messages', ['rules']),
    only('workflows', ['rules', 'messages', 'activities']),
    only('activities', ['rules', 'messages', 'database', 'vault', 'gateway', 'paper']),
    only('database', ['rules']),
    only('vault', ['database']),
    only('gateway', []),
    only('paper', ['rules', 'database']),
    only('api', ['rules', 'messages', 'database', 'vault', 'gateway', 'paper']),
    only('worker', ['activities', 'database', 'vault', 'gateway', 'messages']),
    only('local', []),
    {
      name: 'workflows-know-activities-as-types',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'messages-and-database-know-rules-as-types',
      severity: 'error',
      from: { path: '^(messages|database)/' },
      to: { path: '^rules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: own },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: { path: own }, to: { couldNotResolve: true } },
    noLibraries('rules', []),
    noLibraries('messages', ['@temporalio/workflow']),
    noLibraries('workflows', ['@temporalio/workflow']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default'],
    },
  },
};
