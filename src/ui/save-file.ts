/** Hands the text, or a file that was made already, to the browser as a download under the name given. */
export function saveFile(name: string, file: string | Blob, type = "application/json"): void {
  const url = URL.createObjectURL(typeof file === "string" ? new Blob([file], { type }) : file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
