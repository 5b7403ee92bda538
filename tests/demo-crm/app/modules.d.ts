declare module 'lwc' {
  export function createElement(tag: string, options: { is: unknown }): HTMLElement;
}
declare module 'one/recordHomeFlexipage2' {
  const component: unknown;
  // biome-ignore lint/style/noDefaultExport: LWC finds a component by its default export
  export default component;
}
