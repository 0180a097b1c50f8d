/** Words that somebody wrote, where there are any. */
export const said = (text: string): string[] => (text.trim() === '' ? [] : [text]);

export const joined = (items: string[]): string => items.join(', ');
