import com.azure.core.credential.AccessToken;
import com.azure.core.exception.HttpResponseException;
import com.azure.core.exception.ResourceNotFoundException;
import com.azure.security.keyvault.secrets.SecretClient;
import com.azure.security.keyvault.secrets.SecretClientBuilder;
import com.azure.security.keyvault.secrets.models.KeyVaultSecret;
import com.azure.security.keyvault.secrets.models.SecretProperties;
import java.time.OffsetDateTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** A client of another language's SDK, against `keyvault-gitops emulator`. ../README.md says how to run it. */
public final class Client {
  public static void main(String[] args) {
    String url = System.getenv("VAULT_URL");
    SecretClientBuilder builder = new SecretClientBuilder()
        .vaultUrl(url)
        .credential(request -> Mono.just(new AccessToken("t", OffsetDateTime.now().plusHours(1))));
    if (url.contains("127.0.0.1")) builder.disableChallengeResourceVerification();
    SecretClient client = builder.buildClient();
    String name = "java-" + System.currentTimeMillis() / 1000;

    KeyVaultSecret first = client.setSecret(new KeyVaultSecret(name, "one")
        .setProperties(new SecretProperties().setContentType("text/plain").setTags(Map.of("app", "shop"))));
    KeyVaultSecret second = client.setSecret(name, "two");
    check(client.getSecret(name).getValue().equals("two"), "the newest version");
    check(client.getSecret(name, first.getProperties().getVersion()).getProperties().getTags().get("app").equals("shop"),
        "an older version");
    client.updateSecretProperties(second.getProperties().setEnabled(false).setTags(Map.of("app", "till")));
    try {
      client.getSecret(name);
      throw new IllegalStateException("a disabled secret was shown");
    } catch (HttpResponseException error) {
      check(error.getResponse().getStatusCode() == 403 && error.getMessage().contains("SecretDisabled"), "innererror");
    }
    client.updateSecretProperties(second.getProperties().setEnabled(true));

    check(client.listPropertiesOfSecretVersions(name).stream().count() == 2, "versions");
    for (int number = 0; number < 30; number++) client.setSecret(name + "-" + number, "v");
    check(client.listPropertiesOfSecrets().stream().filter(item -> item.getName().startsWith(name + "-")).count() == 30,
        "pages");

    byte[] blob = client.backupSecret(name);
    client.beginDeleteSecret(name).waitForCompletion();
    check(client.listDeletedSecrets().stream().anyMatch(item -> item.getName().equals(name)), "the deleted list");
    client.beginRecoverDeletedSecret(name).waitForCompletion();
    check(client.getSecret(name).getValue().equals("two"), "a recovered secret");
    client.beginDeleteSecret(name).waitForCompletion();
    client.purgeDeletedSecret(name);
    try {
      client.getSecret(name);
      throw new IllegalStateException("a purged secret was shown");
    } catch (ResourceNotFoundException error) {
      check(error.getMessage().contains("SecretNotFound"), "the error's code");
    }
    check(client.restoreSecretBackup(blob).getProperties().getVersion().equals(second.getProperties().getVersion()),
        "a restored secret");
    System.out.println("java: ok");
    System.exit(0);
  }

  private static void check(boolean holds, String what) {
    if (!holds) throw new IllegalStateException(what);
  }
}
