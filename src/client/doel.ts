/** What the address points at behind its #; null when that is nothing on this page. */
export function doelVanAdres(): HTMLElement | null {
  return document.getElementById(idVan(location.hash));
}

/** The id behind a #. Anyone can write an address, so what is no code stays as it is: #50%. */
export function idVan(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
