const schemes = /^(?:https?:\/\/|mailto:|tel:)[^\s]/i;

/** The address when its scheme is one a document may link to (http, https, mailto, tel), else undefined. */
export function safeHref(href: string): string | undefined {
  const address = href.trim();
  return schemes.test(address) ? address : undefined;
}
