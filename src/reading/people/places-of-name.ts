/** Where a name stands in a text, both in small letters, as words of its own: `planner` in no `planners` and no `hoofd-planner`. */
export function placesOfName(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + name.length));
    if (isWhole) places.push(at);
  }
  return places;
}

const letter = /[a-zà-ɏ-]/u;
