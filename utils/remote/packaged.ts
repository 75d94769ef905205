/** Reads a file of our own package: no request leaves. Apart from the rest, so that whoever does not ask anybody loads nothing else. */

const OWN = /^(?:chrome|moz)-extension:\/\//;

async function open(url: string): Promise<Response> {
  if (!OWN.test(url)) throw new Error(`${url} is not in the package`);
  const file = await fetch(url);
  if (!file.ok) throw new Error(`${url} is not in the package`);
  return file;
}

/** What the JSON file at `url` holds. Rejects for an address outside the package, a missing file and one that is no JSON. */
export async function readPackaged(url: string): Promise<unknown> {
  return (await open(url)).json();
}

/** The text of a file. Rejects as above. */
export async function readPackagedText(url: string): Promise<string> {
  return (await open(url)).text();
}
