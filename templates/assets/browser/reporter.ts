// What a reporter's browser runs. Nothing yet.
export {};
