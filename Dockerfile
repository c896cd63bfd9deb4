# The service as an image; compose.yaml runs it. The sandboxes are not inside it but beside it, on the same engine.
FROM debian:trixie-slim
RUN apt-get update \
 && apt-get install --yes --no-install-recommends python3 python3-venv \
 && apt-get clean && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY requirements.lock ./
RUN python3 -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes --requirement requirements.lock
COPY . .
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation --editable .
# That DOCKER_HOST is set says whose engine is meant: none is ever installed in here.
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 DOCKER_HOST=unix:///var/run/docker.sock \
    WEAKSPOT_DATA=/data WEAKSPOT_CACHE=/data/cache
VOLUME /data
EXPOSE 8000
CMD ["sh", "-c", "weakspot setup && exec weakspot serve --host 0.0.0.0"]
