declare module "swagger-ui-dist/swagger-ui-bundle.js" {
  export type Node = object | string | null;
  export type Component = (props: Props) => Node;

  export interface Props {
    getComponent(name: string, connected: boolean): Component;
    text: string;
  }

  export interface System {
    React: { createElement(kind: string | Component, props: object | null, ...children: Node[]): Node };
  }

  export default function SwaggerUIBundle(options: {
    url: string;
    domNode: Element;
    deepLinking: boolean;
    layout: string;
    syntaxHighlight: { activated: boolean };
    plugins: ((system: System) => { components: Record<string, Component> })[];
  }): unknown;
}
