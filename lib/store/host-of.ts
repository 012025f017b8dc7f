/** The hostname of an address, by which sites are known; '' where it has none (a local file). */
export function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : ''
}
