import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const REASON =
  'Words for people: what a sentence says is read in the tests of notices, not tried word by word.';

/** Whether a hole in a sentence holds a value and no decision: a mutant inside it would be ignored with the sentence. */
const isPlain = (node) =>
  node.type === 'Identifier' ||
  (node.type === 'MemberExpression' && isPlain(node.object)) ||
  (node.type === 'CallExpression' && [node.callee, ...node.arguments].every(isPlain));

/** Leaves sentences alone: texts with a space. A text without one is a code, a kind or a name that rules compare. */
const words = {
  shouldIgnore({ node }) {
    if (node.type === 'StringLiteral') return node.value.includes(' ') ? REASON : undefined;
    if (node.type !== 'TemplateLiteral' || !node.expressions.every(isPlain)) return undefined;
    return node.quasis.some(({ value }) => value.raw.includes(' ')) ? REASON : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', words)];
