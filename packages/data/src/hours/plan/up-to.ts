/** 0 to one less than `count`. Pages with old libraries have another Array.from. */
export const upTo = (count: number): number[] => [...Array(count).keys()];
