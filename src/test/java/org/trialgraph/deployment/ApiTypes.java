package org.trialgraph.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The types of objects. Those of Kubernetes itself are the classes that its Java client has been generated to from the
/// API's own description; what operators add is described here, as far as it is used.
final class ApiTypes {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    private static final Map<String, Class<?>> OF_OPERATORS = Map.of(
            "postgresql.cnpg.io/v1 Cluster", Cluster.class,
            "monitoring.coreos.com/v1 ServiceMonitor", ServiceMonitor.class,
            "monitoring.coreos.com/v1 PodMonitor", PodMonitor.class,
            "monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class);

    private ApiTypes() {}

    /// The type of an object by its `apiVersion` and `kind`.
    ///
    /// @throws AssertionError if there is none
    static Class<?> of(JsonNode object) {
        var version = object.path("apiVersion").asText();
        var kind = object.path("kind").asText();
        var added = OF_OPERATORS.get(version + " " + kind);
        if (added != null) {
            return added;
        }
        var name = version.substring(version.indexOf('/') + 1);
        try {
            return Class.forName(MODELS + "V" + name.substring(1) + kind);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no such type: " + version + " " + kind, e);
        }
    }

    record Metadata(
            String name,
            @Nullable String namespace,
            @Nullable Map<String, String> labels,
            @Nullable Map<String, String> annotations) {}

    record Selector(Map<String, String> matchLabels) {}

    // ---- CloudNativePG -----------------------------------------------------------

    record Cluster(String apiVersion, String kind, Metadata metadata, ClusterSpec spec) {}

    record ClusterSpec(
            int instances,
            String imageName,
            @Nullable InheritedMetadata inheritedMetadata,
            @Nullable Boolean enableSuperuserAccess,
            @Nullable String primaryUpdateStrategy,
            @Nullable String primaryUpdateMethod,
            Bootstrap bootstrap,
            @Nullable Managed managed,
            @Nullable Postgresql postgresql,
            Storage storage,
            @Nullable Storage walStorage,
            @Nullable Affinity affinity,
            Resources resources) {}

    record InheritedMetadata(
            @Nullable Map<String, String> labels, @Nullable Map<String, String> annotations) {}

    record Bootstrap(Initdb initdb) {}

    record Initdb(
            String database,
            String owner,
            @Nullable Name secret,
            @Nullable String encoding,
            @Nullable String localeProvider,
            @Nullable String builtinLocale,
            @Nullable Boolean dataChecksums,
            @Nullable SqlRefs postInitApplicationSQLRefs) {}

    record SqlRefs(
            @Nullable List<KeyOfName> configMapRefs,
            @Nullable List<KeyOfName> secretRefs) {}

    record KeyOfName(String name, String key) {}

    record Name(String name) {}

    record Managed(List<Role> roles) {}

    record Role(
            String name, @Nullable String ensure, @Nullable Boolean login, Name passwordSecret) {}

    record Postgresql(Map<String, String> parameters) {}

    record Storage(String size, @Nullable String storageClass) {}

    record Affinity(
            @Nullable Boolean enablePodAntiAffinity,
            @Nullable String podAntiAffinityType,
            @Nullable String topologyKey) {}

    record Resources(Map<String, String> requests, Map<String, String> limits) {}

    // ---- Prometheus operator -----------------------------------------------------

    record ServiceMonitor(String apiVersion, String kind, Metadata metadata, ServiceMonitorSpec spec) {}

    record ServiceMonitorSpec(Selector selector, List<Endpoint> endpoints) {}

    record PodMonitor(String apiVersion, String kind, Metadata metadata, PodMonitorSpec spec) {}

    record PodMonitorSpec(Selector selector, List<Endpoint> podMetricsEndpoints) {}

    record Endpoint(
            String port,
            @Nullable String path,
            @Nullable String interval,
            @Nullable String scrapeTimeout) {}

    record PrometheusRule(String apiVersion, String kind, Metadata metadata, Groups spec) {}

    record Groups(List<Group> groups) {}

    record Group(String name, List<Alert> rules) {}

    record Alert(
            String alert,
            String expr,
            @SerializedName("for") @Nullable String duration,
            Map<String, String> labels,
            Map<String, String> annotations) {}
}
