/** A choice as templates write it: its value and its words. */
export type Choices = Record<string, string>;

interface Item {
  value: string;
  text: string;
}

/** Items of radios or checkboxes, those chosen before marked. */
export function choiceItems(
  choices: Choices,
  chosen: string | string[] | undefined,
): (Item & { checked: boolean })[] {
  const all = [chosen ?? []].flat();
  return Object.entries(choices).map(([value, text]) => ({ value, text, checked: all.includes(value) }));
}

/** Items of a list to pick one from, with an empty one first. */
export function optionItems(
  choices: Choices,
  chosen: string | string[] | undefined,
): (Item & { selected: boolean })[] {
  const all = [chosen ?? []].flat();
  const items = Object.entries(choices).map(([value, text]) => ({
    value,
    text,
    selected: all.includes(value),
  }));
  return [{ value: '', text: 'Choose', selected: all.length === 0 }, ...items];
}
