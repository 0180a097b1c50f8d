import tseslint from 'typescript-eslint';

const noClocks = [
  { name: 'Date', message: 'Time comes in as data: rules and workflows read no clock of their own.' },
  { name: 'Intl', message: 'London time is arithmetic in rules/calendar/london-time.ts.' },
];

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'coverage/**', '.sixthday/**', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['rules/**/*.ts', 'workflows/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noClocks],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'No chance in a case.' },
      ],
    },
  },
  {
    // The engine replaces the sandbox's clock with the workflow's own: this one file reads it.
    files: ['workflows/clock.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
);
