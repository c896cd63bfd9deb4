declare module "swagger-ui-dist/swagger-ui-bundle.js" {
  export default function SwaggerUIBundle(options: { url: string; domNode: Element; deepLinking: boolean }): unknown;
}
