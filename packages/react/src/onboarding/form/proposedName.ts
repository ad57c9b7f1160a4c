/** Where the form notes what we filled in ourselves: as long as it stands there unchanged, nobody has typed it. */
export const proposedName = (name: string) => `_proposed.${name}`
