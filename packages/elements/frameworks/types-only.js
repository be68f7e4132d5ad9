// The types of a framework's tags: nothing runs.
export {};
