declare module 'hyphen/nl/index.js' {
  const nl: { hyphenateSync(text: string, options: { readonly hyphenChar: string }): string };
  export default nl;
}
