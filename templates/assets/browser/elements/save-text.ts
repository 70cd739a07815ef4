/** Long enough for any browser to have begun reading. */
const READ = 10_000;

/** Offers `text` as a download. It never goes over the network. */
export const saveText = (name: string, text: string): void => saveFile(name, text, "text/plain");

/** The same for a file of any type. Its address is good for nothing once the browser has begun to read. */
export function saveFile(name: string, contents: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ);
}
