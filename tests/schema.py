"""The schema of the report as JSON, docs/report.schema.json.

It is written by: python -m tests.schema
"""

import json

from service.api.report_models import ReportView
from service.config import ROOT

PAGE = ROOT / "docs" / "report.schema.json"


def written() -> str:
    schema = ReportView.model_json_schema(mode="serialization")
    return json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}, indent=1) + "\n"


if __name__ == "__main__":
    PAGE.write_text(written())
