import SwaggerUIBundle from "swagger-ui-dist/swagger-ui-bundle.js";
import { find } from "./dom";

SwaggerUIBundle({ url: "/api/v1/openapi.json", domNode: find("#swagger", HTMLElement), deepLinking: true });
