/** '/reports/essex-apa-2006-11-01#quoted' */
export const reportHref = (id: string, anchor?: string): string =>
  `/reports/${encodeURIComponent(id)}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`
